// Every spec, those included that have not been run since the finder changed.
import config from "./playwright.config.ts";

export default { ...config, testMatch: "*.spec.ts" };
