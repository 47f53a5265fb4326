/** Requests that the page itself made so far, by host. Pages of the extension and inlined data have none. */
export function resourceHosts(entries: readonly PerformanceEntry[]): Record<string, number> {
  const hosts: Record<string, number> = {};
  for (const { name } of entries) {
    if (!/^(https?|wss?):/.test(name) || !URL.canParse(name)) continue;
    const { hostname } = new URL(name);
    hosts[hostname] = (hosts[hostname] ?? 0) + 1;
  }
  return hosts;
}
