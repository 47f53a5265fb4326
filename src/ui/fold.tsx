/** A heading that opens what stands under it. */
import type { ComponentChildren } from 'preact';

export interface FoldProps {
  level: 2 | 3 | 4;
  open: boolean;
  onToggle: () => void;
  sign?: ComponentChildren;
  title: ComponentChildren;
  children: ComponentChildren;
}

export function Fold({ level, open, onToggle, sign, title, children }: FoldProps) {
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading class={sign ? 'fold' : 'fold bare'}>
        <button type="button" aria-expanded={open} onClick={onToggle}>
          {sign}
          <span>{title}</span>
          <Arrow open={open} />
        </button>
      </Heading>
      {open && children}
    </>
  );
}

/** Says that there is more behind it. */
export const Arrow = ({ open = false }: { open?: boolean }) => (
  <svg class={open ? 'fold-arrow open' : 'fold-arrow'} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <path d="M4 2 8 6 4 10" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
  </svg>
);
