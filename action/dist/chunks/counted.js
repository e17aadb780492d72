// core/report/counted.ts
function counted(count, plural) {
	return `${count} ${count === 1 ? singular(plural) : plural}`;
}
function singular(words) {
	if (words.endsWith("ies")) return `${words.slice(0, -3)}y`;
	if (/(?:ss|xes|sses)$/.test(words)) return words.endsWith("es") ? words.slice(0, -2) : words;
	return words.endsWith("s") ? words.slice(0, -1) : words;
}

export { singular as n, counted as t };
