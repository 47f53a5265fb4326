/**
 * An organisation's endpoint as `assets/docs/endpoint.md` describes it, on this computer and encrypted, which fails on request. A
 * visit leaves a cookie. The certificate is self-signed for `localhost` and protects nothing.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { readText } from './files';

/**
 * `reset`: the connection breaks before anything was stored. `lost`: it breaks after, so that the sender never hears of it.
 * `hang`: no answer. `redirect`, `html` and numbers are answers.
 */
export type Fault = 'reset' | 'lost' | 'hang' | 'redirect' | 'html' | number;

export const SECRET = 'a secret for tests, shared by both';
const FRESH_SECONDS = 300;

interface Asked {
  path: string;
  /** Of the report, where its signature was good. */
  id?: string;
  headers: IncomingHttpHeaders;
}

export interface TestEndpoint {
  url: string;
  /** What was stored, by idempotency key. */
  readonly stored: ReadonlyMap<string, string>;
  readonly requests: readonly Asked[];
  /** Faults that were shown so far. */
  readonly shown: readonly Fault[];
  /** Whether somebody waits for an answer that never comes. */
  isWaitedFor(): boolean;
  /** What goes wrong with the next requests about a report, in order. */
  plan(id: string, faults: readonly Fault[]): void;
  close(): Promise<void>;
}

export async function testEndpoint(): Promise<TestEndpoint> {
  const stored = new Map<string, string>();
  const requests: Asked[] = [];
  const shown: Fault[] = [];
  const planned = new Map<string, Fault[]>();
  const hanging = new Set<ServerResponse>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'GET') return void response.writeHead(200, { 'Set-Cookie': 'visit=1; SameSite=None; Secure' }).end();
    const body = await bodyOf(request);
    const id = isGenuine(request, body) ? keyOf(request) : undefined;
    requests.push({ path: request.url ?? '', headers: request.headers, ...(id === undefined ? {} : { id }) });
    if (id === undefined) return void response.writeHead(401).end();
    const fault = planned.get(id)?.shift();
    if (fault === undefined) return store(id, body, response);
    shown.push(fault);
    if (fault === 'lost') stored.set(id, stored.get(id) ?? body);
    if (fault !== 'hang') return fail(fault, request, response);
    hanging.add(response);
    response.on('close', () => hanging.delete(response));
  }

  /** Stored once; said again, in both ways that the contract knows. */
  function store(id: string, body: string, response: ServerResponse): void {
    const again = stored.has(id);
    if (!again) stored.set(id, body);
    if (again && requests.length % 2 === 0) response.writeHead(409, { 'Idempotency-Key': `"${id}"` }).end();
    else response.writeHead(again ? 200 : 201, { 'Content-Type': 'application/json' }).end('{}');
  }

  const certificate = {
    key: readText('test/fixtures/endpoint/key.pem'),
    cert: readText('test/fixtures/endpoint/certificate.pem'),
  };
  const server = createServer(certificate, (request, response) => void answer(request, response).catch(() => response.destroy()));
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}/reports?from=lens`,
    stored,
    requests,
    shown,
    isWaitedFor: () => hanging.size > 0,
    plan: (id, faults) => void planned.set(id, [...faults]),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function fail(fault: Exclude<Fault, 'hang'>, request: IncomingMessage, response: ServerResponse): void {
  if (fault === 'reset' || fault === 'lost') request.socket.destroy();
  else if (fault === 'redirect') response.writeHead(307, { Location: '/elsewhere' }).end();
  else if (fault === 'html') response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<p>Please sign in</p>');
  else response.writeHead(fault, { 'Retry-After': '3600' }).end();
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

const header = (request: IncomingMessage, name: string): string => String(request.headers[name] ?? '');

const keyOf = (request: IncomingMessage): string => header(request, 'idempotency-key').replaceAll('"', '');

/** As the contract tells a developer to check it. */
function isGenuine(request: IncomingMessage, body: string): boolean {
  const timestamp = header(request, 'sovereignty-lens-timestamp');
  const expected = createHmac('sha256', SECRET).update(`${timestamp}.${body}`).digest();
  const given = Buffer.from(header(request, 'sovereignty-lens-signature').replace(/^v1=/, ''), 'hex');
  const fresh = Math.abs(Date.now() / 1000 - Number(timestamp)) <= FRESH_SECONDS;
  return fresh && given.length === expected.length && timingSafeEqual(given, expected) && JSON.parse(body).id === keyOf(request);
}
