import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  host: string;
  port: number;
  /** Every address asked for so far, in order: `http://host/path`, or `host:port` where the rest is encrypted. */
  readonly requests: readonly string[];
  close(): void;
}

/**
 * A proxy that answers the given pages, refuses everything else and keeps what it was asked for: what a browser behind it sends, it
 * sends through here.
 * @param pages HTML by address; plain HTTP, since the proxy holds no certificate.
 */
export async function recordingProxy(pages: Readonly<Record<string, string>>): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    requests.push(url);
    const page = pages[url];
    if (page === undefined) response.writeHead(502).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  server.on('connect', ({ url = '' }, socket) => {
    requests.push(url);
    socket.on('error', () => undefined).end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    requests,
    close: () => void server.close(),
  };
}
