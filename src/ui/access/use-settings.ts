/** The settings, read again whenever they change anywhere. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { onSettingsChanged, readSettings, type SettingsView } from '../../background/settings';

export function useSettings(): { view?: SettingsView; reload: () => Promise<void> } {
  const [view, setView] = useState<SettingsView>();
  const reload = useCallback(async () => setView(await readSettings()), []);
  useEffect(() => {
    void reload();
    return onSettingsChanged(() => void reload());
  }, [reload]);
  return { view, reload };
}
