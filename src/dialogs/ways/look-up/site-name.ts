/** A website as people say it: "juridischloket.nl". */
export const siteName = (website: string): string => new URL(website).hostname.replace(/^www\./, '');
