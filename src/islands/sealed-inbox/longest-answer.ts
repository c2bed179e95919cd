/** Characters; as `longestMessage` of `src/features/mailbox/model.ts`: a test compares them. */
export const longestAnswer = 4000
