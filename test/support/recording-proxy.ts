import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the browsers fetch on their own, whatever the extension does. */
const BROWSER_NOISE =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.com|mozilla\.org|mozilla\.net|firefox\.com|mozaws\.net)$/;

export interface RecordingProxy {
  host: string;
  port: number;
  /** Hosts that were asked for, without the browsers' own. */
  hosts(): string[];
  close(): void;
}

/** A proxy that refuses every request and keeps the host it was for: what a browser behind it sends, it sends through here. */
export async function recordingProxy(): Promise<RecordingProxy> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(new URL(request.url ?? '', 'http://unknown').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    seen.push((request.url ?? '').split(':')[0] ?? '');
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    hosts: () => seen.filter((host) => !BROWSER_NOISE.test(host)),
    close: () => void server.close(),
  };
}
