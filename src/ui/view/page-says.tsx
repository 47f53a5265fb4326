/** What the page states: its publisher, marks of certificates, a Data Act disclosure. Its words, not ours, and shown as that. */
import type { CertificateMark, ComparedName, Result, Statements } from '../../background/protocol';
import { text } from '../../background/text';

export function PageSays({ result: { states, art28 } }: { result: Result }) {
  if (!states) return null;
  return (
    <section class="section stack close small" data-page-says>
      <h2>{text('popup_page_says')}</h2>
      <Identity states={states} />
      {states.marks.length > 0 && <Marks marks={states.marks} />}
      <p>{art28 ? <PageLink url={art28} words={text('popup_art28')} /> : text('popup_art28_none')}</p>
    </section>
  );
}

const PageLink = ({ url, words }: { url: string; words: string }) => (
  <a href={url} target="_blank" rel="noreferrer">
    {words}
  </a>
);

function Identity({ states: { names, operator, imprint, privacy } }: { states: Statements }) {
  const noticed = names.filter(({ relation }) => relation === 'akin' || relation === 'other');
  return (
    <>
      {names.length === 0 && <p>{text('popup_page_names_nobody')}</p>}
      <ul class="items">
        {names.map((stated) => (
          <Name key={stated.name} stated={stated} />
        ))}
        {imprint && (
          <li>
            <PageLink url={imprint} words={text('popup_page_imprint')} />
          </li>
        )}
        {privacy && (
          <li>
            <PageLink url={privacy} words={text('popup_page_privacy')} />
          </li>
        )}
      </ul>
      {operator &&
        noticed.map(({ name, relation }) => (
          <p key={name} class="notice">
            {text(`popup_page_name_${relation}`, name, operator)}
          </p>
        ))}
    </>
  );
}

const Name = ({ stated: { name, where } }: { stated: ComparedName }) => (
  <li>
    <span class="quote" dir="auto">
      {text('popup_quoted', name)}
    </span>{' '}
    <span class="soft">{text(`popup_page_name_in_${where.replaceAll('-', '_')}`)}</span>
  </li>
);

function Marks({ marks }: { marks: readonly CertificateMark[] }) {
  return (
    <>
      <h3>{text('popup_page_marks')}</h3>
      <p class="soft">{text('popup_page_marks_mean')}</p>
      <ul class="items">
        {marks.map(({ scheme, text: words, link }) => (
          <li key={`${words} ${link}`}>
            <span class="quote" dir="auto">
              {link ? <PageLink url={link} words={text('popup_quoted', words)} /> : text('popup_quoted', words)}
            </span>{' '}
            <span class="tag">{text(`scheme_${scheme.replaceAll('-', '_')}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
