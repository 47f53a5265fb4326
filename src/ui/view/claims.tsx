/** The claims: counted by verdict, then grouped by it, each opening to its proof. What no reader sees now is listed apart. */
import { useState } from 'preact/hooks';
import type { Result } from '../../background/protocol';
import { isShown } from '../../background/shown';
import { text } from '../../background/text';
import type { AssessedClaim } from '../../verdict/assessment';
import { SEVERITY, type VerdictValue } from '../../verdict/verdict';
import { verdictName } from '../names';
import { Sign } from '../sign';
import { ClaimItem } from './claim-item';

export interface ClaimsProps {
  result: Result;
  /** Absent where there is no page to scroll. */
  tab?: number;
  focus?: string;
}

interface Group {
  verdict: VerdictValue;
  claims: AssessedClaim[];
}

export function Claims({ result, tab, focus }: ClaimsProps) {
  const { claims } = result.assessment;
  const shown = claims.filter(({ claim }) => isShown(claim));
  const unseen = claims.filter(({ claim }) => !isShown(claim));
  const list = { tab, focus };
  return (
    <section class="section" aria-label={text('popup_claims')}>
      <h2>{shown.length > 0 ? text('popup_claim_count', shown.length) : text('popup_claims')}</h2>
      {shown.length === 0 && <NothingFound result={result} />}
      <Judged claims={shown.filter(({ verdict }) => verdict)} {...list} />
      <Untitled claims={shown.filter(({ verdict }) => !verdict)} title={text('popup_translated')} {...list} />
      <Untitled claims={unseen} title={text('popup_unseen')} {...list} />
    </section>
  );
}

/** "Nothing found" is only said of a page of which something was read. */
function NothingFound({ result: { coverage } }: { result: Result }) {
  const read = coverage === undefined || coverage.blocks > 0;
  if (coverage && !coverage.done) return <p role="status">{text('popup_scanning')}</p>;
  return <p role="status">{text(read ? 'popup_nothing_found' : 'popup_nothing_read')}</p>;
}

type ListProps = Pick<ClaimsProps, 'tab' | 'focus'> & { claims: AssessedClaim[] };

function Judged({ claims, ...list }: ListProps) {
  const groups = groupsOf(claims);
  if (groups.length === 0) return null;
  return (
    <>
      <Counts groups={groups} />
      {groups.map(({ verdict, claims: members }) => (
        <section key={verdict} id={groupId(verdict)} class="group" tabIndex={-1} aria-label={verdictName(verdict)}>
          <h3>{verdictName(verdict)}</h3>
          <Items claims={members} {...list} />
        </section>
      ))}
    </>
  );
}

const groupId = (verdict: VerdictValue): string => `group-${verdict}`;

const groupsOf = (claims: AssessedClaim[]): Group[] =>
  SEVERITY.map((verdict) => ({ verdict, claims: claims.filter((item) => item.verdict?.value === verdict) })).filter(
    (group) => group.claims.length > 0,
  );

/** Focus follows the scroll, so that the next tab stop is the group's first claim. */
function goToGroup(verdict: VerdictValue): void {
  const group = document.getElementById(groupId(verdict));
  group?.scrollIntoView({ block: 'start' });
  group?.focus({ preventScroll: true });
}

function Counts({ groups }: { groups: readonly Group[] }) {
  return (
    <ul class="counts">
      {groups.map(({ verdict, claims }) => (
        <li key={verdict}>
          <button type="button" onClick={() => goToGroup(verdict)}>
            <Sign verdict={verdict} />
            <b>{claims.length}</b>
            <span>{verdictName(verdict)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Untitled({ claims, title, ...list }: ListProps & { title: string }) {
  if (claims.length === 0) return null;
  return (
    <section class="group" aria-label={title}>
      <h3>{title}</h3>
      <Items claims={claims} {...list} />
    </section>
  );
}

function Items({ claims, tab, focus }: ListProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setOpen((before) => new Set(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id]));
  return (
    <>
      {claims.map((item) => (
        <ClaimItem
          key={item.claim.id}
          item={item}
          tab={tab}
          open={open.has(item.claim.id) !== (focus === item.claim.id)}
          onToggle={() => toggle(item.claim.id)}
        />
      ))}
    </>
  );
}
