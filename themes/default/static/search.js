// The engine, which defines window.gongkai: search, parts, root.
