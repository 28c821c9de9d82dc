/**
 * A message that needs a human. `high`: no tutoring, a fixed text, named adults are told. `low`: a support line is shown.
 * Categories follow Danish practice: selvskade, overgreb, akut fare, omsorgssvigt, mobning.
 */
export interface Concern {
  readonly level: 'low' | 'high';
  readonly category: 'selfHarm' | 'abuse' | 'danger' | 'neglect' | 'bullying';
}
