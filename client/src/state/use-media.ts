import { useEffect, useState } from "preact/hooks";

export const PHONE = "(max-width: 599.98px)";
export const BELOW_WIDE = "(max-width: 1023.98px)";

export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const media = window.matchMedia(query);
    const listen = () => setMatches(media.matches);
    listen();
    media.addEventListener("change", listen);
    return () => media.removeEventListener("change", listen);
  }, [query]);
  return matches;
}
