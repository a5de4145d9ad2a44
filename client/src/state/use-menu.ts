import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface Menu {
  open: boolean;
  toggle: () => void;
  button: RefObject<HTMLButtonElement | null>;
  box: RefObject<HTMLDivElement | null>;
}

/** A box that opens under its button: a press outside closes it, and so does Esc, which gives the focus back. */
export function useMenu(event?: string): Menu {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const toggle = () => setOpen((shown) => !shown);
  useEffect(() => {
    if (event === undefined) return;
    window.addEventListener(event, toggle);
    return () => window.removeEventListener(event, toggle);
  }, [event]);
  useEffect(() => {
    if (!open) return;
    const onPress = (press: PointerEvent) => {
      if (press.target instanceof Node && box.current?.contains(press.target) !== true) setOpen(false);
    };
    const onKey = (press: KeyboardEvent) => {
      if (press.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    window.addEventListener("pointerdown", onPress);
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("pointerdown", onPress);
      window.removeEventListener("keydown", onKey);
    };
  }, [open]);
  return { open, toggle, button, box };
}
