// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useScroll } from '../../src/ui/view/use-scroll';

const root = document.createElement('div');
const tell = vi.fn();
const scroll = vi.fn();

function Page({ left }: { left: number }) {
  useScroll(left, tell);
  return null;
}
const show = (left: number) => act(() => render(<Page left={left} />, root));
function scrolledTo(top: number): void {
  Object.assign(window, { scrollY: top });
  window.dispatchEvent(new Event('scroll'));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('scrollTo', scroll);
  vi.clearAllMocks();
});
afterEach(() => {
  act(() => render(null, root));
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('where a page was left', () => {
  it('is where it starts, at once and only once', async () => {
    await show(420);
    await show(90);
    expect(scroll.mock.calls).toEqual([[{ top: 420, behavior: 'instant' }]]);
  });

  it('is its top at first, which needs no scrolling', async () => {
    await show(0);
    expect(scroll).not.toHaveBeenCalled();
  });

  it('is told once the reader rests', async () => {
    await show(0);
    scrolledTo(100);
    vi.advanceTimersByTime(100);
    scrolledTo(200.4);
    expect(tell).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(tell.mock.calls).toEqual([[200]]);
  });

  it('is told before the page goes, and not twice', async () => {
    await show(0);
    window.dispatchEvent(new Event('pagehide'));
    expect(tell).not.toHaveBeenCalled();
    scrolledTo(300);
    window.dispatchEvent(new Event('pagehide'));
    vi.advanceTimersByTime(500);
    expect(tell.mock.calls).toEqual([[300]]);
  });
});
