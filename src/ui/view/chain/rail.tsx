/** One row of the drawing beside a party's name. Lengths in em, so that it grows with the text; the words beside it say the same. */
import type { ComponentChild } from 'preact';
import type { ChainLink } from '../../../vendors/profile';
import type { Row } from './lanes';

const em = (length: number): string => `${length}em`;
const LANE = 1.125;
const MIDDLE = 0.8;
const ARROW = 1.25;
/** Lines begin in the row above, so that no seam is seen between rows of uneven height. */
const SEAM = -1;
const columnOf = (lane: number): number => 0.5 + lane * LANE;

/** Four kinds of party and the data: a shape each. */
const SHAPES: Readonly<Record<ChainLink['role'] | 'data', ComponentChild>> = {
  owner: <circle cx="8" cy="8" r="6" />,
  operator: <rect x="2" y="2" width="12" height="12" rx="1.5" />,
  host: <path d="M1.5 3H14.5V13H1.5ZM1.5 8H14.5" />,
  supplier: <path d="M8 1 15 8 8 15 1 8Z" />,
  data: <path d="M2 4C2 .8 14 .8 14 4V12C14 15.2 2 15.2 2 12ZM2 4C2 7.2 14 7.2 14 4" />,
};

interface RailProps {
  row: Row;
  width: number;
  role: ChainLink['role'] | 'data';
  reached: boolean;
  /** Room is left for arrows, because some party is reached. */
  arrows: boolean;
  /** Nothing is held yet, or only technology is supplied. */
  loose: boolean;
}

export function Rail({ row: { lane, entered, leaves, joins, passing }, width, role, reached, arrows, loose }: RailProps) {
  const x = em(columnOf(lane));
  const y = em(MIDDLE);
  const own = loose ? 'loose' : undefined;
  const total = columnOf(width - 1) + 0.5 + (arrows ? ARROW : 0);
  return (
    <svg class="chain-rail" width={em(total)} aria-hidden="true">
      {passing.map((column) => (
        <line key={column} x1={em(columnOf(column))} x2={em(columnOf(column))} y1={SEAM} y2="100%" />
      ))}
      {entered && <line x1={x} x2={x} y1={SEAM} y2={y} />}
      {leaves && <line class={own} x1={x} x2={x} y1={y} y2="100%" />}
      {joins !== undefined && <line class={own} x1={x} x2={em(columnOf(joins))} y1={y} y2={y} />}
      {reached && <Entry from={total} to={columnOf(lane)} />}
      <svg
        class={reached ? 'station reached' : 'station'}
        x={em(columnOf(lane) - 0.45)}
        y={em(MIDDLE - 0.45)}
        width="0.9em"
        height="0.9em"
        viewBox="0 0 16 16"
        aria-hidden="true"
      >
        {SHAPES[role]}
      </svg>
    </svg>
  );
}

/** Where a US order would enter: an arrow at the party that it could be addressed to. */
function Entry({ from, to }: { from: number; to: number }) {
  const tip = to + 0.55;
  return (
    <g class="entry">
      <line x1={em(from - 0.1)} x2={em(tip + 0.3)} y1={em(MIDDLE)} y2={em(MIDDLE)} />
      <svg x={em(tip)} y={em(MIDDLE - 0.35)} width="0.6em" height="0.7em" viewBox="0 0 6 7" aria-hidden="true">
        <path d="M0 3.5 6 0V7Z" />
      </svg>
    </g>
  );
}
