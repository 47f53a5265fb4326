/** What the page itself loads from others, by owner. */
import type { Dependency, Result } from '../../background/protocol';
import { text, valueText } from '../../background/text';

export function Dependencies({ result: { dependencies, coverage } }: { result: Result }) {
  if (!coverage) return null;
  const { owners, ownerless } = dependencies;
  return (
    <section class="section stack close" data-dependencies>
      <h2>{text('popup_dependencies')}</h2>
      <UnitedStates owners={owners.filter(({ us }) => us)} />
      {owners.length > 0 && <Owners owners={owners} />}
      {ownerless > 0 && <p class="small soft">{text('popup_dependencies_ownerless', ownerless)}</p>}
      {owners.length === 0 && ownerless === 0 && <p class="small">{text('popup_dependencies_none')}</p>}
    </section>
  );
}

const sum = (owners: readonly Dependency[]): number => owners.reduce((total, { requests }) => total + requests, 0);

/** The browser keeps a limited list of what a page loaded, and more may come: a lower bound. */
function UnitedStates({ owners }: { owners: readonly Dependency[] }) {
  if (owners.length === 0) return null;
  const companies = { key: 'popup_us_companies', params: [owners.length] };
  return <p>{text('popup_dependencies_us', sum(owners), companies)}</p>;
}

function Owners({ owners }: { owners: readonly Dependency[] }) {
  return (
    <ul class="items small">
      {owners.map(({ name, country, us, requests, hosts }) => (
        <li key={name} title={hosts.join('\n')}>
          {name}
          {country && (
            <span class="soft">
              {'\u00a0'}· {valueText({ country })}
            </span>
          )}{' '}
          <span class="soft">{text('popup_requests', requests)}</span>{' '}
          {us && <span class="tag">{text('class_us_controlled')}</span>}
        </li>
      ))}
    </ul>
  );
}
