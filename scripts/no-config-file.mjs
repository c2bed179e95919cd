// Stands for `cosmiconfig` in what is built. graphile-worker 0.18 looks with it, once, for a configuration file of its
// older versions, only to refuse it; Tisserin never had one, and reads no setting from files above its folder.

export const cosmiconfigSync = () => ({ search: () => null })
