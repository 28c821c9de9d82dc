import { type ReactNode, type RefObject, useEffect, useId } from 'react';
import './modal.css';

interface ModalProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  /** Called when it has closed, however that came. */
  readonly close: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A dialog that holds the focus until it closes; Escape closes it, and the focus goes back to where it was. */
export function Modal({ dialog, title, close, wide = false, children }: ModalProps) {
  const id = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, [dialog]);
  return (
    <dialog ref={dialog} className={wide ? 'modal modal-wide' : 'modal'} aria-labelledby={id} onClose={close}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
