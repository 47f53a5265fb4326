/** Who speaks, about what, how that was found, and who controls it. */
import { text, valueText } from '../../background/text';
import type { ChainLink, ClassFinding, Profile } from '../../vendors/profile';
import type { Assessment } from '../../verdict/assessment';
import { className, degreeName } from '../names';

export function SpeakerHeader({ assessment }: { assessment: Assessment }) {
  const { speaker, profile } = assessment;
  if (speaker.vendor === null) {
    return (
      <header class="section stack close">
        <h1>{text('popup_unknown_vendor')}</h1>
        <p>{text('popup_unknown_vendor_means')}</p>
      </header>
    );
  }
  return (
    <header class="section stack">
      <div class="stack close">
        <h1>{profile.name}</h1>
        <p class="small soft">{text(`popup_identified_by_${speaker.by}`)}</p>
        {speaker.saidAbout && <p class="notice">{text('popup_said_about')}</p>}
      </div>
      <Control profile={profile} />
    </header>
  );
}

function Control({ profile }: { profile: Profile }) {
  return (
    <section aria-label={text('popup_control')}>
      <ul class="stack close">
        {profile.classes.map((finding) => (
          <li key={finding.class}>
            <b>{className(finding.class)}</b>
            <ClassExtra finding={finding} />
          </li>
        ))}
      </ul>
      <Chain links={profile.chain} />
    </section>
  );
}

function ClassExtra({ finding }: { finding: ClassFinding }) {
  if (finding.country) return <span> · {valueText({ country: finding.country })}</span>;
  if (finding.degree) return <span class="soft"> · {text('popup_class_degree', degreeName(finding.degree))}</span>;
  return null;
}

function Chain({ links }: { links: readonly ChainLink[] }) {
  if (links.length === 0) return null;
  return (
    <ol class="chain" aria-label={text('popup_chain')}>
      {links.map((link) => (
        <li key={`${link.role} ${link.name}`} class={linkClass(link)}>
          <p>
            {link.name}
            {link.country && <span class="soft"> · {valueText({ country: link.country })}</span>}
          </p>
          <p class="chain-step">{linkParts(link).join(' · ')}</p>
        </li>
      ))}
    </ol>
  );
}

/** Where a US order would enter: a US entity that owns, operates or hosts what follows. Suppliers and minorities take no orders for it. */
function isReached({ country, control, role, status = 'held' }: ChainLink): boolean {
  const holds = role === 'owner' ? control === 'sole' || control === 'joint' : role !== 'supplier';
  return country === 'US' && status === 'held' && holds;
}

/** A filled dot where an order would enter, a dashed line under a deal not done; both are said in words too. */
const linkClass = (link: ChainLink): string => (isReached(link) ? 'reached' : link.status === 'pending' ? 'pending' : '');

function linkParts(link: ChainLink): string[] {
  const parts = [text(`popup_role_${link.role}`)];
  if (link.share !== undefined) parts.push(shareText(link.share, link.shareMax));
  if (link.control) parts.push(text(`popup_holds_${link.control}`));
  if (link.status && link.status !== 'held') parts.push(text(`popup_deal_${link.status}`));
  if (isReached(link)) parts.push(text('popup_reached'));
  return parts;
}

const shareText = (share: number, most?: number): string =>
  most === undefined ? text('popup_share', share) : text('popup_share_range', share, most);
