/** The organisation's endpoint, read again whenever it or its permission changes anywhere. */
import { useEffect, useState } from 'preact/hooks';
import { type EndpointView, onEndpointChanged, readEndpoint } from '../../background/endpoint/endpoint';

export function useEndpoint(): EndpointView | undefined {
  const [view, setView] = useState<EndpointView>();
  useEffect(() => {
    const load = () => void readEndpoint().then(setView);
    load();
    return onEndpointChanged(load);
  }, []);
  return view;
}

export const isOn = ({ secret, allowed }: EndpointView): boolean => allowed && secret !== 'none';
