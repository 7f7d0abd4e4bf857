"""The headless commands: a public interface for IT departments, researchers and tests."""
