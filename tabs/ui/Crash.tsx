import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { i18n } from '../i18n/index.ts';

/** Catches a fault of the page itself, such as a part that could not be fetched, and offers a way on. */
export class Crash extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div className="sheet" role="alert">
        <p>{i18n.t('failure.broken')}</p>
        <Button onClick={() => location.reload()}>{i18n.t('failure.reload')}</Button>
      </div>
    );
  }
}
