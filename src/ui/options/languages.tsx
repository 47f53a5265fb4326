/** Which language these texts are in, and in which languages claims are found. */
import { language, text } from '../../background/text';

export function Languages({ languages }: { languages: readonly string[] }) {
  const names = new Intl.DisplayNames(language(), { type: 'language' });
  const nameOf = (code: string): string => names.of(code) ?? code;
  const list = languages.map(nameOf).sort(new Intl.Collator(language()).compare);
  return (
    <section class="section stack close">
      <h2>{text('options_languages')}</h2>
      <p>{text('options_language_interface', nameOf(text('options_language_code')))}</p>
      <p>{text('options_language_claims', list.length, { list })}</p>
    </section>
  );
}
