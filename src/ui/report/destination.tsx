/** Where the reader's organisation collects reports. Nothing is sent: the link leads there, and the reader brings the file. */
import { text } from '../../background/text';
import { useSettings } from '../access/use-settings';

export function Destination() {
  const { view } = useSettings();
  const place = view?.settings.reportDestination;
  if (!place) return null;
  return (
    <p class="notice">
      {text('report_destination')}{' '}
      <a href={place.startsWith('https:') ? place : `mailto:${place}`} target="_blank" rel="noreferrer">
        {place}
      </a>
    </p>
  );
}
