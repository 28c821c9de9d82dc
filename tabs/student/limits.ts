/** How much fits, in characters: the server's own limits (`api/contract/conversation.ts`; a test holds them equal). */
export const limits = { problem: 8_000, message: 4_000, attempt: 8_000 } as const;
