import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import type { AidRule } from '../../api/contract/policy.ts';
import '../../tabs/i18n/index.ts';
import { AidGate } from '../../tabs/reading/AidGate.tsx';
import { aidTerms } from '../../tabs/reading/aidTerms.ts';
import { aClause } from '../browser/fakeSchool.ts';

const gate = (rule: AidRule, place = '/conversations/k1') =>
  renderToStaticMarkup(
    <Router ssrPath={place}>
      <AidGate rule={rule} aid="readAloud" clause={aClause({ effect: 'deny' })}>
        HJÆLPEMIDLET
      </AidGate>
    </Router>,
  );

describe('an aid', () => {
  it('is there where the policy always allows it, and nothing is asked', () => {
    expect(gate('always')).toBe('HJÆLPEMIDLET');
  });

  it('is not there where the policy never allows it, and the clause says so', () => {
    expect(gate('never')).toContain('Oplæsning er ikke med her');
    expect(gate('never')).toContain('Du får hints og spørgsmål, ikke svaret.');
    expect(gate('never')).not.toContain('HJÆLPEMIDLET');
  });

  it('for special arrangements comes with one question', () => {
    const asked = gate('specialTerms');
    expect(asked).toContain('Kun hvis du har særlige vilkår til prøven');
    expect(asked).not.toContain('HJÆLPEMIDLET');
  });
});

describe('the answer to the question', () => {
  it('holds for one piece of work, is told to whoever waits for it, and says nothing of the person', () => {
    let told = 0;
    const stop = aidTerms.subscribe(() => told++);
    aidTerms.say('/conversations/k1');
    stop();
    expect([aidTerms.said('/conversations/k1'), aidTerms.said('/conversations/k2'), told]).toEqual([true, false, 1]);
  });
});
