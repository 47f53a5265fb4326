/** What follows from the user's own answers, marked as that. */
import { text } from '../../background/text';
import type { Profile } from '../../vendors/profile';
import { className } from '../names';
import { Chain } from '../view/chain/chain';

/** Above findings that rest on answers, where they do not stand beside the questions. */
export const OwnAnswersNotice = ({ host }: { host: string }) => (
  <section class="section">
    <p class="notice">{text('answers_own', host)}</p>
  </section>
);

export function OwnAnswers({ profile, host }: { profile: Profile; host: string }) {
  return (
    <div class="stack">
      <p class="notice">{text('answers_own', host)}</p>
      <ul>
        {profile.classes.map((finding) => (
          <li key={finding.class}>
            <b>{className(finding.class)}</b>
          </li>
        ))}
      </ul>
      <Chain profile={profile} />
    </div>
  );
}
