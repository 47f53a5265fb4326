/** Automatic checking that was chosen and that the browser does not, or no longer, allow everywhere it is wanted. */
import { useEffect, useState } from 'preact/hooks';
import { text } from '../../background/text';
import { ask, openPage } from '../ask';

export function PermissionNotice() {
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    const look = async () => {
      const [{ missingOrigins }, { hosts }] = await Promise.all([import('../access/grant'), ask('vendors', {})]);
      setMissing((await missingOrigins(hosts)) > 0);
    };
    void look();
  }, []);
  if (!missing) return null;
  return (
    <div class="notice stack close">
      <p>{text('popup_permission_missing')}</p>
      <p>
        <button type="button" class="button" onClick={() => void openPage('options')}>
          {text('popup_next_options')}
        </button>
      </p>
    </div>
  );
}
