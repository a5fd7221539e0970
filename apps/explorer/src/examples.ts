import feed from "./examples/feed.graphql?raw";
import progress from "./examples/progress.graphql?raw";
import projects from "./examples/projects.graphql?raw";
import statistics from "./examples/statistics.graphql?raw";

/** What a first visitor finds in the tabs; their variables name the demonstration district, so that they answer at once. */
export const examples = [{ query: projects }, { query: progress }, { query: feed }, { query: statistics }];
