/** The claims, grouped by verdict, each opening to its proof. What no reader sees now is listed apart. */
import type { Result } from '../../background/protocol';
import { isShown } from '../../background/shown';
import { text } from '../../background/text';
import type { AssessedClaim } from '../../verdict/assessment';
import { SEVERITY, type VerdictValue } from '../../verdict/verdict';
import { verdictName } from '../names';
import { type BookmarkInUse, toggled, useOwnBookmark } from './bookmark';
import { ClaimItem } from './claim-item';
import { Filter, passes } from './filter';
import { NothingFound } from './nothing-found';
import { Uncounted } from './uncounted';

export interface ClaimsProps {
  result: Result;
  /** Absent where there is no page to scroll. */
  tab?: number;
  /** Filter and open proofs; kept no longer than the list where nobody keeps them. */
  place?: BookmarkInUse;
  /** Claims to draw at most; all where absent. */
  most?: number;
}

interface Group {
  verdict: VerdictValue;
  claims: AssessedClaim[];
}

export function Claims({ result, tab, place, most }: ClaimsProps) {
  const own = useOwnBookmark();
  const { bookmark, change } = place ?? own;
  const { claims } = result.assessment;
  const seen = claims.filter(({ claim }) => isShown(claim));
  const shown = seen.filter((item) => passes(item, bookmark));
  const unseen = claims.filter((item) => !isShown(item.claim) && passes(item, bookmark));
  const list = { tab, bookmark, change };
  return (
    <section class="section" aria-label={text('popup_claims')} data-claims>
      <h2>{seen.length > 0 ? text('popup_claim_count', seen.length) : text('popup_claims')}</h2>
      {seen.length === 0 && <NothingFound result={result} />}
      {seen.length > 1 && <Filter claims={seen} shown={shown.length} bookmark={bookmark} change={change} />}
      <Judged claims={bySeverity(shown).slice(0, most)} {...list} />
      {most === undefined && (
        <>
          <Untitled claims={shown.filter(({ verdict }) => !verdict)} title={text('popup_translated')} {...list} />
          <Untitled claims={unseen} title={text('popup_unseen')} {...list} />
          <Uncounted uncounted={result.coverage?.uncounted} />
        </>
      )}
    </section>
  );
}

type ListProps = Pick<ClaimsProps, 'tab'> & BookmarkInUse & { claims: AssessedClaim[] };

function Judged({ claims, ...list }: ListProps) {
  return (
    <>
      {groupsOf(claims).map(({ verdict, claims: members }) => (
        <section key={verdict} class="group" aria-label={verdictName(verdict)}>
          <h3>{verdictName(verdict)}</h3>
          <Items claims={members} {...list} />
        </section>
      ))}
    </>
  );
}

const bySeverity = (claims: readonly AssessedClaim[]): AssessedClaim[] =>
  SEVERITY.flatMap((value) => claims.filter(({ verdict }) => verdict?.value === value));

const groupsOf = (claims: AssessedClaim[]): Group[] =>
  SEVERITY.map((verdict) => ({ verdict, claims: claims.filter((item) => item.verdict?.value === verdict) })).filter(
    (group) => group.claims.length > 0,
  );

function Untitled({ claims, title, ...list }: ListProps & { title: string }) {
  if (claims.length === 0) return null;
  return (
    <section class="group" aria-label={title}>
      <h3>{title}</h3>
      <Items claims={claims} {...list} />
    </section>
  );
}

function Items({ claims, tab, bookmark: { open }, change }: ListProps) {
  return (
    <>
      {claims.map((item) => (
        <ClaimItem
          key={item.claim.id}
          item={item}
          tab={tab}
          open={open.includes(item.claim.id)}
          onToggle={() => change(toggled(item.claim.id))}
        />
      ))}
    </>
  );
}
