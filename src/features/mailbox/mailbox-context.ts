/** A code by which colleagues speak of one conversation: it says nothing of anyone. */
export const codeOf = ({ id }: { id: string }): string => id.slice(0, 8).toUpperCase()
