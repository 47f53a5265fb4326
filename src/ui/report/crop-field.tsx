/** Chooses a part of a picture: by dragging over it, or by four numbers. */
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../background/text';
import { type Crop, fitted, spanned } from './crop';

interface CropFieldProps {
  image: ImageBitmap;
  crop: Crop;
  change: (crop: Crop) => void;
}

export function CropField({ image, crop, change }: CropFieldProps) {
  return (
    <div class="stack">
      <Surface image={image} crop={crop} change={change} />
      <div class="crop-sides">
        {(['left', 'top', 'width', 'height'] as const).map((side) => (
          <label key={side} class="field">
            <span>{text(`picture_${side}`)}</span>
            <input
              type="number"
              min={side === 'width' || side === 'height' ? 1 : 0}
              max={side === 'left' || side === 'width' ? image.width : image.height}
              value={crop[side]}
              data-crop={side}
              onChange={({ currentTarget }) => change(fitted({ ...crop, [side]: currentTarget.valueAsNumber }, image))}
            />
          </label>
        ))}
      </div>
    </div>
  );
}

/** What is left out is dimmed. The numbers beside it do the same, so nothing here needs the keyboard. */
function Surface({ image, crop, change }: CropFieldProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const start = useRef<readonly [number, number] | undefined>(undefined);
  useEffect(() => {
    const paper = canvas.current?.getContext('2d');
    if (paper) paint(paper, image, crop);
  }, [image, crop]);
  const pixel = (event: PointerEvent): readonly [number, number] => {
    const box = (event.currentTarget as HTMLCanvasElement).getBoundingClientRect();
    return [((event.clientX - box.left) / box.width) * image.width, ((event.clientY - box.top) / box.height) * image.height];
  };
  return (
    <canvas
      ref={canvas}
      class="picture-crop"
      width={image.width}
      height={image.height}
      role="img"
      aria-label={text('report_picture')}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = pixel(event);
      }}
      onPointerMove={(event) => start.current && change(spanned(start.current, pixel(event), image))}
      onPointerUp={() => {
        start.current = undefined;
      }}
    />
  );
}

function paint(paper: CanvasRenderingContext2D, image: ImageBitmap, { left, top, width, height }: Crop): void {
  paper.drawImage(image, 0, 0);
  paper.fillStyle = 'rgb(0 0 0 / 60%)';
  paper.fillRect(0, 0, image.width, image.height);
  paper.drawImage(image, left, top, width, height, left, top, width, height);
}
