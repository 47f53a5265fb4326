/** The answers as a file: the beginning of a proposal for the registry, which still needs a source for every fact. */
import { text } from '../../background/text';
import { ask } from '../ask';
import { saveFile } from '../save-file';

async function save(tab: number, host: string): Promise<void> {
  const proposal = await ask('proposal', { tab });
  if (proposal !== null) saveFile(`${host.replace(/[^a-z0-9.-]/gi, '')}.json`, 'application/json', proposal);
}

export function Proposal({ tab, host }: { tab: number; host: string }) {
  return (
    <div class="stack close">
      <p class="small soft">{text('answers_proposal_means')}</p>
      <p class="buttons">
        <button type="button" class="button" data-proposal onClick={() => void save(tab, host)}>
          {text('answers_proposal')}
        </button>
        <button type="button" class="button" onClick={() => void ask('answers', { tab, answers: {} })}>
          {text('answers_forget')}
        </button>
      </p>
    </div>
  );
}
