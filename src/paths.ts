import { fileURLToPath } from "node:url";

/** The project's folder: this file lies one folder below it, in src/ and in dist/ alike. */
export const PACKAGE_ROOT = fileURLToPath(new URL("..", import.meta.url));
