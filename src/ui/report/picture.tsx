/** A picture of the visible part of the page, taken when the user asks, cut out by the user, and shown before it is kept. */
import { useState } from 'preact/hooks';
import { text, valueText } from '../../background/text';
import { LARGEST_PICTURE, type Pictured, pictureAddress } from '../../report/picture';
import { type Crop, cutOut } from './crop';
import { CropField } from './crop-field';
import { failureText } from './failure';
import { type Shot, takePicture } from './take-picture';

const MEGABYTE = 1_000_000;

interface PictureProps {
  tab: number;
  /** Brought into view first. */
  claim: string | undefined;
  pictured: Pictured | undefined;
  keep: (pictured: Pictured | undefined) => void;
}

export function Picture({ tab, claim, pictured, keep }: PictureProps) {
  const [shot, setShot] = useState<Shot>();
  const [crop, setCrop] = useState<Crop>({ left: 0, top: 0, width: 1, height: 1 });
  const [said, setSaid] = useState('');
  const take = () =>
    takePicture(tab, claim).then(
      (taken) => {
        setSaid('');
        setCrop({ left: 0, top: 0, width: taken.image.width, height: taken.image.height });
        setShot(taken);
      },
      (error: unknown) => setSaid(text('picture_failed', failureText(error))),
    );
  const cut = async (from: Shot) => {
    const part = await cutOut(from, crop);
    setSaid(part ? '' : text('picture_too_large', valueText(LARGEST_PICTURE / MEGABYTE)));
    if (!part) return;
    keep(part);
    setShot(undefined);
  };
  return (
    <section class="section stack">
      <h2>{text('report_picture')}</h2>
      <p>{text('picture_means')}</p>
      {shot && <CropField image={shot.image} crop={crop} change={setCrop} />}
      {pictured && !shot && <Shown pictured={pictured} />}
      <p class="buttons">
        {shot && (
          <button type="button" class="button main" data-picture-keep onClick={() => void cut(shot)}>
            {text('picture_keep')}
          </button>
        )}
        <button type="button" class="button" data-picture-take onClick={() => void take()}>
          {text('picture_take')}
        </button>
        {(pictured || shot) && (
          <button
            type="button"
            class="button"
            data-picture-remove
            onClick={() => {
              setShot(undefined);
              keep(undefined);
            }}
          >
            {text('picture_remove')}
          </button>
        )}
      </p>
      <p role="alert">{said}</p>
    </section>
  );
}

function Shown({ pictured }: { pictured: Pictured }) {
  const { picture, pictureData } = pictured;
  const kilobytes = Math.ceil((pictureData.length * 3) / 4 / 1000);
  return (
    <>
      <img class="picture" src={pictureAddress(pictured)} alt="" width={picture.width} height={picture.height} />
      <p role="status">{text('picture_kept', valueText(picture.width), valueText(picture.height), valueText(kilobytes))}</p>
    </>
  );
}
