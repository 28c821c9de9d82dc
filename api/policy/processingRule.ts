/** Who may be handed a text or a sound to work on, and where that may happen, whatever a rule allows. */
export interface ProcessingRule {
  /** Names of processors (databehandlere), as the models file has them. */
  readonly processors: 'all' | readonly string[];
  /** Places such as DK or EU, in which the processor works and is supported from. */
  readonly places: 'all' | readonly string[];
}

/** What is known of who works for a configured model or speech service. */
export interface Processing {
  readonly processor?: string | undefined;
  readonly place?: string | undefined;
}
