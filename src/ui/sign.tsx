/** The sign of a verdict: five shapes that differ without colour. Always beside the verdict's name. */
import type { ComponentChild } from 'preact';
import type { VerdictValue } from '../verdict/verdict';

const cut = (path: string): ComponentChild => (
  <path class="sign-cut" d={path} stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" />
);
const line = (path: string): ComponentChild => (
  <path d={path} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
);
const ring = (dashes?: string): ComponentChild => (
  <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray={dashes} />
);

const SHAPES: Readonly<Record<VerdictValue, ComponentChild>> = {
  supported: (
    <>
      <circle cx="8" cy="8" r="7.4" fill="currentColor" />
      {cut('M4.8 8.3 7 10.5 11.3 5.8')}
    </>
  ),
  'needs-qualification': (
    <>
      <path d="M8 .4 15.6 8 8 15.6.4 8Z" fill="currentColor" />
      {cut('M8 4.6V8.6')}
      <circle class="sign-dot" cx="8" cy="11.2" r="1.05" />
    </>
  ),
  contradicted: (
    <>
      <path d="M4.9.6H11.1L15.4 4.9V11.1L11.1 15.4H4.9L.6 11.1V4.9Z" fill="currentColor" />
      {cut('M5.4 5.4 10.6 10.6M10.6 5.4 5.4 10.6')}
    </>
  ),
  unproven: (
    <>
      {ring('2.6 1.55')}
      {line('M6.1 6.3A1.95 1.95 0 1 1 8.9 8C8.2 8.4 8 8.7 8 9.2')}
      <circle cx="8" cy="11.5" r="0.95" fill="currentColor" />
    </>
  ),
  'off-point': (
    <>
      {ring()}
      {line('M5 8H11')}
    </>
  ),
};

export const Sign = ({ verdict }: { verdict: VerdictValue }) => (
  <svg class={`sign ${verdict}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    {SHAPES[verdict]}
  </svg>
);
