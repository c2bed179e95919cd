// Stands for `xtend/mutable` in what is built: what the language does by itself since 2015.

module.exports = Object.assign
