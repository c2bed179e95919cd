/** With what people of the demonstration open their invented secrets, at one press. Nobody else’s are under it. */
export const demoPhrase: readonly number[] = [0, 1, 2, 3, 4, 5]
