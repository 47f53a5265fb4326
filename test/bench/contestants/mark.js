import Mark from 'mark.js';
import { CLAIMS } from './claims.js';

const start = performance.now();
new Mark(document.body).markRegExp(CLAIMS, {
  acrossElements: true,
  exclude: ['script', 'style', 'noscript', 'code', 'textarea'],
  done: () => performance.measure('bench:done', { start, end: performance.now() }),
});
