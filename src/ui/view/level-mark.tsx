/** How far a finding goes, as a shape that differs without colour. Always beside the level's name. */
import type { ComponentChild } from 'preact';
import type { ExposureLevel } from '../../rules/rule';

const ring = (dashes?: string): ComponentChild => (
  <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray={dashes} />
);

const SHAPES: Readonly<Record<ExposureLevel, ComponentChild>> = {
  exposed: <circle cx="8" cy="8" r="7" fill="currentColor" />,
  indirect: (
    <>
      {ring()}
      <circle cx="8" cy="8" r="2.6" fill="currentColor" />
    </>
  ),
  possible: (
    <>
      {ring()}
      <path d="M8 1.8A6.2 6.2 0 0 1 8 14.2Z" fill="currentColor" />
    </>
  ),
  'not-shown': ring(),
  unknown: ring('2.4 1.5'),
};

export const LevelMark = ({ level }: { level: ExposureLevel }) => (
  <svg class="sign level-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    {SHAPES[level]}
  </svg>
);
