/** An address under which a kept picture is shown, for as long as it is shown. */
import { useLayoutEffect, useState } from 'preact/hooks';

/** Undefined until it is made. */
export function usePictureUrl(blob: Blob): string | undefined {
  const [url, setUrl] = useState<string>();
  useLayoutEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
