/**
 * A report as one HTML file that needs nothing else and prints well on A4. Every value is escaped; there is no script, and the
 * file's own policy forbids any.
 */
import { ageWords } from './age-words';
import { extentWords } from './extent-words';
import { claimSection } from './html-claim';
import { codes } from './html-codes';
import { htmlFile } from './html-file';
import { rulesOf, rulesSection } from './html-rules';
import { SHEET } from './html-sheet';
import { label, type Say } from './labels';
import { html, link, type Markup } from './markup';
import { momentPart } from './moment';
import { pictureAddress } from './picture';
import { pictureWords } from './picture-words';
import type { Report } from './schema';
import { type Limit, schemeCeilings } from './scheme-ceilings';

export function reportHtml(report: Report, say: Say): string {
  const { page, language, data, tool, id } = report;
  const title = label(say, 'heading', page.title || page.url);
  const rules = rulesOf(report);
  const main = html`${pageFacts(report, say)}
${speakerPart(report, say)}
${picturePart(report, say)}
<section><h2>${label(say, 'claims')}</h2>${report.claims.map((claim) => claimSection(claim, rules, say))}</section>
${disclosures(report, say)}
${exposures(report, say)}
${ceilings(report, say)}
${rulesSection(rules, say)}
${report.note ? html`<section><h2>${label(say, 'remarks')}</h2><p class="note" dir="auto">${report.note}</p></section>` : undefined}`;
  return htmlFile({ title, language, sheet: SHEET, main, data, tool, id }, say);
}

const row = (name: string, value: Markup | string | undefined): Markup =>
  value === undefined ? html`` : html`<tr><th scope="row">${name}</th><td dir="auto">${value}</td></tr>`;

function pageFacts({ page, created, createdLocal, outOfDate }: Report, say: Say): Markup {
  return html`<table class="terms">
${row(label(say, 'address'), link(page.url, page.url))}
${row(label(say, 'page_title'), page.title)}
${row(label(say, 'read'), momentPart(page.read, say))}
${row(label(say, 'reading'), page.reading && extentWords(page.reading, say))}
${row(label(say, 'created'), html`<time datetime="${created}">${label(say, 'moment', createdLocal, created)}</time>`)}
${row(label(say, 'text_hash'), page.textHash ?? label(say, 'no_text_hash'))}
${row(label(say, 'removed'), page.removed.length > 0 ? page.removed.join(', ') : undefined)}
${row(label(say, 'archive'), page.archive && html`${link(page.archive.url, page.archive.url)} (${momentPart(page.archive.captured, say)})`)}
${ageWords(outOfDate, say).map((line) => row(label(say, 'out_of_date'), line))}
</table>`;
}

function speakerPart({ profile, speaker }: Report, say: Say): Markup {
  const classes = profile.classes.map(({ name }) => html`<li>${name.text}</li>`);
  const chain = profile.chain.map(({ name, country, role, share }) => {
    const parts = [
      country && say({ key: 'fact_listed', params: [{ country }] }),
      label(say, `role_${role}`),
      share === undefined ? undefined : `${share} %`,
    ];
    return html`<li><b>${name}</b> ${parts.filter((part) => part !== undefined).join(', ')}</li>`;
  });
  return html`<section><h2>${profile.name || label(say, 'unknown_vendor')}</h2>
${speaker.saidAbout ? html`<p>${label(say, 'said_about')}</p>` : undefined}
${profile.answersAbout ? html`<p>${label(say, 'own_answers', profile.answersAbout)}</p>` : undefined}
<ul>${classes}</ul><ol>${chain}</ol></section>`;
}

function picturePart(report: Report, say: Say): Markup {
  const { picture, page } = report;
  if (!picture) return html``;
  const address = pictureAddress(report);
  const words = pictureWords(page.url, picture, say);
  return html`<section><h2>${label(say, 'picture')}</h2>
${address ? html`<p><img src="${address}" alt="${words}" width="${picture.width}" height="${picture.height}"></p>` : undefined}
<p>${words}</p><p class="hash">SHA-256 ${picture.hash}</p></section>`;
}

function disclosures({ disclosures: items }: Report, say: Say): Markup {
  if (items.length === 0) return html``;
  return html`<section><h2>${label(say, 'disclosures')}</h2><ul>${items.map(({ quote }) => html`<li dir="auto"><q>${quote}</q></li>`)}</ul></section>`;
}

function exposures({ exposures: items }: Report, say: Say): Markup {
  if (items.length === 0) return html``;
  const rows = items.map(
    ({ name, axis, level, why }) =>
      html`<tr><th scope="row">${name.text}</th><td>${label(say, `axis_${axis.replaceAll('-', '_')}`)}</td><td>${label(say, `level_${level.replaceAll('-', '_')}`)}</td><td>${why.text}</td></tr>`,
  );
  return html`<section><h2>${label(say, 'exposures')}</h2><table class="found">${rows}</table></section>`;
}

function ceilings({ ceilings: items }: Report, say: Say): Markup {
  if (items.length === 0) return html``;
  const schemes = schemeCeilings(items, say).map(
    ({ title, limits }) => html`<h3 class="scheme">${codes(title)}</h3>
${limits[0]?.objectives === undefined ? limits.map(onlyLimit) : html`<table class="reached">${limits.map(limitRow)}</table>`}`,
  );
  return html`<section><h2>${label(say, 'ceilings')}</h2><p>${label(say, 'ceilings_mean')}</p>${schemes}</section>`;
}

const reasonOf = ({ why, conflict }: Limit): Markup => html`${codes(why)} ${codes(conflict ?? '')}`;

const onlyLimit = (limit: Limit): Markup => html`<p><b>${codes(limit.level)}</b>. ${reasonOf(limit)}</p>`;

const limitRow = (limit: Limit): Markup =>
  html`<tr><th scope="row">${codes(limit.objectives ?? '')}</th><td>${codes(limit.level)}</td><td>${reasonOf(limit)}</td></tr>`;
