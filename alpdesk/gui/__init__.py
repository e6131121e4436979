"""The Qt window: shows values, passes intents on, decides nothing."""
