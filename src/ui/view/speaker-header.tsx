/** Who speaks, about what, how that was found, and who controls it. */
import type { Result } from '../../background/protocol';
import { text, valueText } from '../../background/text';
import type { ClassFinding, Profile } from '../../vendors/profile';
import { className, degreeName } from '../names';
import { Chain } from './chain/chain';

export function SpeakerHeader({ result: { assessment, vendorName } }: { result: Result }) {
  const { speaker, profile } = assessment;
  if (speaker.vendor === null) return <Unknown answered={profile.answers !== undefined} claimed={assessment.claims.length > 0} />;
  return (
    <header class="section stack">
      <div class="stack close">
        <h1>{profile.name}</h1>
        {vendorName && vendorName !== profile.name && <p>{text('popup_offered_by', vendorName)}</p>}
        <p class="small soft">{text(`popup_identified_by_${speaker.by}`)}</p>
        {speaker.saidAbout && <p class="notice">{text('popup_said_about')}</p>}
      </div>
      <Control profile={profile} />
    </header>
  );
}

/** What it means for claims, where there are any. With the user's own answers more than that is judged. */
function Unknown({ answered, claimed }: { answered: boolean; claimed: boolean }) {
  return (
    <header class="section stack close">
      <h1>{text('popup_unknown_vendor')}</h1>
      {claimed && <p>{text('popup_unknown_vendor_means')}</p>}
      {claimed && !answered && <p>{text('popup_unknown_vendor_next')}</p>}
    </header>
  );
}

function Control({ profile }: { profile: Profile }) {
  return (
    <section class="stack close" aria-label={text('popup_control')}>
      <ul class="stack close">
        {profile.classes.map((finding) => (
          <li key={finding.class}>
            <b>{className(finding.class)}</b>
            <ClassExtra finding={finding} />
          </li>
        ))}
      </ul>
      <Chain profile={profile} />
    </section>
  );
}

function ClassExtra({ finding }: { finding: ClassFinding }) {
  if (finding.country)
    return (
      <span>
        {'\u00a0'}· {valueText({ country: finding.country })}
      </span>
    );
  if (finding.degree)
    return (
      <span class="soft">
        {'\u00a0'}· {text('popup_class_degree', degreeName(finding.degree))}
      </span>
    );
  return null;
}
