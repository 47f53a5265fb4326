/** Options: when pages are checked, single sites, marks and keys, languages, a box to check a text, reports, the data. */
import { useEffect, useState } from 'preact/hooks';
import type { Bundled } from '../../background/protocol';
import { text } from '../../background/text';
import { ModeChoice } from '../access/mode-choice';
import { ask } from '../ask';
import { CheckBox } from '../check/check-box';
import { mount } from '../mount';
import { ReportList } from '../report/list';
import { type BookmarkInUse, useBookmark } from '../view/bookmark';
import { useScroll } from '../view/use-scroll';
import { Data } from './data';
import { Endpoint } from './endpoint';
import { Keys } from './keys';
import { Languages } from './languages';
import { Marks } from './marks';
import { ReportDestination } from './report-destination';
import { Sites } from './sites';

function Options() {
  const [bundled, setBundled] = useState<Bundled>();
  const place = useBookmark('options', false);
  useEffect(() => {
    void ask('vendors', {}).then(setBundled);
  }, []);
  return bundled && place ? <Sections bundled={bundled} place={place} /> : null;
}

function Sections({ bundled, place: { bookmark, change } }: { bundled: Bundled; place: BookmarkInUse }) {
  useScroll(bookmark.scroll, (scroll) => change(() => ({ scroll })));
  return (
    <main class="sheet">
      <header>
        <h1>{text('options_title')}</h1>
      </header>
      <section class="section">
        <h2>{text('options_mode')}</h2>
        <ModeChoice hosts={bundled.hosts} />
      </section>
      <Sites hosts={bundled.hosts} />
      <Marks />
      <Keys />
      <Languages languages={bundled.languages} />
      <section class="section" id="check">
        <h2>{text('options_check_title')}</h2>
        <CheckBox vendors={bundled.vendors} />
      </section>
      <ReportList level={2} />
      <ReportDestination />
      <Endpoint hosts={bundled.hosts} />
      <Data bundled={bundled} />
    </main>
  );
}

mount(<Options />, text('options_title'));
