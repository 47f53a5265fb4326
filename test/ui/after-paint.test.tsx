// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { useAfterPaint } from '../../src/ui/view/use-after-paint';

const root = document.createElement('div');
afterEach(() => {
  render(null, root);
  vi.restoreAllMocks();
});

function Shown({ atOnce }: { atOnce: boolean }) {
  return <p>{useAfterPaint(atOnce) ? 'first and rest' : 'first'}</p>;
}

const high = (pixels: number) => vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(pixels);
const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

it('what lies below the window waits for the first paint', async () => {
  high(2000);
  render(<Shown atOnce={false} />, root);
  expect(root.textContent).toBe('first');
  await painted();
  expect(root.textContent).toBe('first');
  await vi.waitFor(() => expect(root.textContent).toBe('first and rest'));
});

it('nothing waits where the window has room for it, or where the view opens at a place further down', async () => {
  high(300);
  render(<Shown atOnce={false} />, root);
  await Promise.resolve();
  expect(root.textContent).toBe('first and rest');
  high(2000);
  render(null, root);
  render(<Shown atOnce />, root);
  expect(root.textContent).toBe('first and rest');
});

it('nothing waits any more once a place further down is asked for', () => {
  high(2000);
  render(<Shown atOnce={false} />, root);
  expect(root.textContent).toBe('first');
  render(<Shown atOnce />, root);
  expect(root.textContent).toBe('first and rest');
});
