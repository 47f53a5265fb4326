/** Legal duties sold as protection. `design.md` section 3, "Compliance". */

import { actorOf, actorParams, controller } from './actor';
import type { Case, Outcome } from './case';

type Answer = Pick<Outcome, 'value' | 'reason' | 'cell' | 'rules'>;

const TRANSFERS = ['eu.gdpr-transfers'];
const SHIELD = ['eu.gdpr-transfers', 'us.cloud-act'];

export function byCompliance(of: Case): Outcome {
  const controlled = of.profile.classes.find((finding) => finding.class === 'us-controlled');
  const hosted = of.profile.classes.find((finding) => finding.class === 'us-hosted');
  const decisive = controlled ?? hosted;
  const answer = answerOf(of.claim.detail.compliance ?? 'other', controlled !== undefined, decisive !== undefined);
  const rests = answer.value === 'contradicted' || answer.reason === 'compliance-schrems-us';
  return {
    ...answer,
    params: actorParams(decisive ? actorOf(of.profile, decisive) : controller(of.profile)),
    facts: rests ? (decisive?.because ?? []) : [],
  };
}

function answerOf(kind: 'gdpr' | 'schrems' | 'shield' | 'other', controlled: boolean, usReach: boolean): Answer {
  if (kind === 'shield')
    return controlled
      ? { value: 'contradicted', reason: 'compliance-shield-us', cell: 'us-controlled', rules: SHIELD }
      : { value: 'needs-qualification', reason: 'compliance-shield', cell: 'not us-controlled', rules: TRANSFERS };
  if (kind === 'schrems')
    return usReach
      ? { value: 'needs-qualification', reason: 'compliance-schrems-us', cell: 'us-controlled or us-hosted', rules: TRANSFERS }
      : { value: 'unproven', reason: 'compliance-schrems', cell: 'otherwise', rules: TRANSFERS };
  return { value: 'off-point', reason: 'compliance-legal-duty', cell: 'legal duty', rules: TRANSFERS };
}
