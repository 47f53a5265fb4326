/** Whose words a claim is, and whose facts it was judged by, where neither is what a reader would expect. */
import { text } from '../../background/text';
import type { AssessedClaim } from '../../verdict/assessment';

export function WhoseWords({ item: { about, verdict } }: { item: AssessedClaim }) {
  const answers = verdict?.proof.subject.answers;
  return (
    <>
      {about && <p class="soft">{text('popup_said_about_vendor', about)}</p>}
      {answers && <p class="notice">{text('answers_own', answers.host)}</p>}
    </>
  );
}
