/** One claim: its words, its verdict, one sentence why; opened, its proof. */
import { say, text } from '../../background/text';
import type { AssessedClaim } from '../../verdict/assessment';
import { Codes } from '../codes';
import { Fold } from '../fold';
import { verdictName } from '../names';
import { Sign } from '../sign';
import { ClaimWords } from './claim-words';
import { ProofView } from './proof';

export interface ClaimItemProps {
  item: AssessedClaim;
  tab?: number;
  open: boolean;
  onToggle: () => void;
}

export function ClaimItem({ item, tab, open, onToggle }: ClaimItemProps) {
  const { claim, verdict } = item;
  return (
    <article id={`claim-${claim.id}`} class="claim" data-claim={claim.id} data-verdict={verdict?.value}>
      <Fold
        level={4}
        open={open}
        onToggle={onToggle}
        sign={verdict && <Sign verdict={verdict.value} />}
        title={<Title item={item} />}
      >
        <div class="proof">
          {verdict ? <ProofView item={item} verdict={verdict} tab={tab} /> : <Translated item={item} tab={tab} />}
        </div>
      </Fold>
    </article>
  );
}

function Title({ item: { claim, verdict } }: { item: AssessedClaim }) {
  return (
    <>
      {verdict && <span class="visually-hidden">{verdictName(verdict.value)}: </span>}
      <span class="fold-title" lang={claim.lang}>
        <Codes words={text('popup_quoted', claim.quote)} />
      </span>
      {verdict && (
        <span class="claim-why">
          <Codes words={say(verdict.because)} />
        </span>
      )}
      {verdict?.outOfDate && <span class="claim-why">{text('popup_out_of_date_claim')}</span>}
    </>
  );
}

function Translated({ item, tab }: { item: AssessedClaim; tab?: number }) {
  return (
    <div class="stack">
      <p>{text('popup_translated_means')}</p>
      <ClaimWords item={item} tab={tab} />
    </div>
  );
}
