/** From the last known owner to the customer data: drawn, and said in the same order in words. */
import type { ComponentChild } from 'preact';
import { say, text, valueText } from '../../../background/text';
import { factWords } from '../../../report/fact-words';
import type { ChainLink, Profile } from '../../../vendors/profile';
import { partyName } from '../../../verdict/party-name';
import { rowsOf, widthOf } from './lanes';
import { Rail } from './rail';
import { isReached, type Station, stationsOf } from './stations';

export function Chain({ profile }: { profile: Profile }) {
  const stations = stationsOf(profile);
  const rows = rowsOf(stations);
  const width = widthOf(rows);
  const arrows = profile.chain.some(isReached);
  if (stations.length === 0) return null;
  return (
    <ol class="chain" aria-label={text('popup_chain')}>
      {rows.map((row, index) => {
        const { link, owned } = stations[index] as Station;
        const reached = link !== undefined && isReached(link);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a station is its position
          <li key={index} data-role={link?.role ?? 'data'}>
            <Rail row={row} width={width} role={link?.role ?? 'data'} reached={reached} arrows={arrows} loose={isLoose(link)} />
            <div class="chain-party">
              {link ? <Party link={link} owned={owned} /> : <Data profile={profile} />}
              {reached && <p class="chain-reached">{text('popup_reached')}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

const isLoose = (link: ChainLink | undefined): boolean =>
  link !== undefined && (link.role === 'supplier' || (link.status ?? 'held') !== 'held');

function Party({ link, owned }: { link: ChainLink; owned?: string }) {
  return (
    <>
      <p>
        {valueText(partyName(link))}
        {link.country && (
          <span class="soft">
            {'\u00a0'}· {valueText({ country: link.country })}
          </span>
        )}
      </p>
      <Remarks remarks={remarksOn(link, owned)} />
    </>
  );
}

function remarksOn(link: ChainLink, owned?: string): string[] {
  const remarks = [link.role === 'owner' ? text('popup_owner_of', owned ?? '') : text(`popup_role_${link.role}`)];
  if (link.share !== undefined) remarks.push(shareText(link.share, link.shareMax));
  if (link.control) remarks.push(text(`popup_holds_${link.control}`));
  if (link.status && link.status !== 'held') remarks.push(text(`popup_deal_${link.status}`));
  return remarks;
}

const shareText = (share: number, most?: number): string =>
  most === undefined ? text('popup_share', share) : text('popup_share_range', share, most);

/** Where the customers' data is, and who holds its keys, as far as that is known. */
function Data({ profile: { facts } }: { profile: Profile }) {
  const { customerData, keys } = facts;
  const place = customerData ? text('popup_chain_data_place', say(factWords(customerData))) : text('popup_chain_data_unknown');
  return (
    <>
      <p>{text('popup_chain_data')}</p>
      <Remarks remarks={keys ? [place, text('popup_chain_keys', say(factWords(keys)))] : [place]} />
    </>
  );
}

/** Separated by the style sheet: a list of remarks, not a sentence. */
function Remarks({ remarks }: { remarks: readonly string[] }): ComponentChild {
  return (
    <ul class="remarks">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}
