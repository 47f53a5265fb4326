/** A text whose codes stay in one line. */
import { codeParts } from '../codes';

export const Codes = ({ words: text }: { words: string }) => (
  <>
    {codeParts(text).map(({ words, isCode }, index) =>
      isCode ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name
        <span key={index} class="code">
          {words}
        </span>
      ) : (
        words
      ),
    )}
  </>
);
