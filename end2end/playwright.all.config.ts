// Every spec, those that are still being brought to pass included.
import config from "./playwright.config.ts";

export default { ...config, testMatch: "*.spec.ts" };
